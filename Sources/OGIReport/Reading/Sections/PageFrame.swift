/// Which lines of a portal's page are the report's: those inside the smallest element that holds
/// its headings and tables, and the title and preface in front of them.
struct PageFrame {
    private let document: Document
    /// For every container whether it lies inside the element.
    private let isInside: [Bool]

    /// Without elements, in text, everything is inside.
    @_optimize(speed)
    init(_ lines: [Line], in document: Document) {
        self.document = document
        var marks: [Int32] = []
        let all = lines.span
        for index in all.indices
        where all[index].table != nil || all[index].heading?.isNumbered == true {
            marks.append(all[index].container)
        }
        let root = Self.commonContainer(of: marks, in: document.containers)
        var isInside = [Bool](repeating: false, count: document.containers.count)
        let parents = document.containers.span
        var inside = isInside.mutableSpan
        // Containers are numbered from the outside to the inside.
        for number in parents.indices where number >= root {
            let parent = Int(parents[number])
            inside[number] = number == root || inside[parent]
        }
        self.isInside = isInside
    }

    var isWholeDocument: Bool { isInside.first ?? true }

    func contains(_ line: Line) -> Bool {
        let number = Int(line.container)
        return !isInside.indices.contains(number) || isInside[number]
    }

    private static func commonContainer(of containers: [Int32], in parents: [Int32]) -> Int {
        guard var common = containers.first.map({ Int($0) }) else { return 0 }
        for container in containers.dropFirst() {
            var other = Int(container)
            while other != common, parents.indices.contains(max(other, common)) {
                if other > common {
                    other = Int(parents[other])
                } else {
                    common = Int(parents[common])
                }
            }
        }
        return common
    }
}
