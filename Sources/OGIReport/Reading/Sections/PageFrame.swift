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
        let marks = lines.filter { $0.table != nil || $0.heading?.isNumbered == true }
        let root = Self.commonContainer(of: marks.map { $0.container }, in: document.containers)
        var isInside = document.containers.map { _ in false }
        // Containers are numbered from the outside to the inside.
        for number in isInside.indices {
            let parent = Int(document.containers[number])
            isInside[number] = number == root || number > 0 && isInside[parent]
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
