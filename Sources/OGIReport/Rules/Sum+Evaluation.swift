extension Sum {
    enum Outcome {
        case holds
        case fails(left: FixedDecimal, right: FixedDecimal)
        /// The cells that lack a figure.
        case notAssessable([CellPath])
    }

    /// Blank cells and marks count as 0, as long as each side has one figure at least. A cell
    /// that is not there, or says something else, makes the sum not assessable.
    func evaluate(in cells: CellGrid) -> Outcome {
        let leftTerms = leftTerms(in: cells)
        guard let left = Self.total(of: leftTerms, in: cells),
            let right = Self.total(of: right, in: cells)
        else {
            return .notAssessable((leftTerms + right).filter { cells.number($0) == nil })
        }
        return left == right ? .holds : .fails(left: left, right: right)
    }

    /// The cells on the left, as the report has them.
    func leftTerms(in cells: CellGrid) -> [CellPath] {
        if !deviating.contains(where: { cells.isPresent($0) }) { return left }
        let extra = deviating.filter { cells.isPresent($0) }
        return left.filter { cells.isPresent($0) || !replaceable.contains($0) } + extra
    }

    @_optimize(speed)
    private static func total(of paths: [CellPath], in cells: CellGrid) -> FixedDecimal? {
        var total = FixedDecimal.zero
        var figures = 0
        for path in paths {
            if let number = cells.number(path) {
                guard let sum = total.adding(number) else { return nil }
                total = sum
                figures += 1
            } else if !cells.isEmptyHanded(path) {
                return nil
            }
        }
        return figures > 0 ? total : nil
    }
}
