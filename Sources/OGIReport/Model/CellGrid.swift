/// The cells of a report: one slot for every cell of the registry, without an allocation a cell.
struct CellGrid: Sendable {
    private enum Kind: UInt8 {
        case absent, blank, number, mark, text
    }

    private struct Slot: Sendable {
        var mantissa: Int64 = 0
        var kind = Kind.absent
        var scale: UInt8 = 0
        /// Whether the detail counts.
        var hasDetail = false
        /// 0, or the number of the slot's own detail, counted from 1. Kept for good, so that
        /// there are never more details than slots.
        var detail: UInt16 = 0
    }

    /// What few cells have: the text of a mark, a unit, a note, another printed form.
    private struct Detail: Sendable {
        let text: String
        let unit: String?
        let note: String?
        let literal: String?

        var isEmpty: Bool { text.isEmpty && unit == nil && note == nil && literal == nil }
    }

    private var slots = [Slot](repeating: Slot(), count: CellRegistry.cells.count)
    private var details: [Detail] = []

    subscript(path: CellPath) -> Cell? {
        get { cell(in: slots[path.slot]) }
        set {
            guard let newValue else {
                slots[path.slot] = Slot(detail: slots[path.slot].detail)
                return
            }
            store(newValue, in: path)
        }
    }

    /// The figure of a cell, without building the cell.
    func number(_ path: CellPath) -> FixedDecimal? {
        let slot = slots[path.slot]
        guard slot.kind == .number else { return nil }
        return FixedDecimal(trusted: slot.mantissa, scale: slot.scale)
    }

    func isPresent(_ path: CellPath) -> Bool { slots[path.slot].kind != .absent }

    func isBlank(_ path: CellPath) -> Bool { slots[path.slot].kind == .blank }

    /// Blank or a mark: the cell is there and says "nothing".
    func isEmptyHanded(_ path: CellPath) -> Bool {
        slots[path.slot].kind == .blank || slots[path.slot].kind == .mark
    }

    /// The first cell from a place in the order of the form on that is there.
    @inline(__always)
    func firstPresent(from index: Int) -> CellPath? {
        var index = index
        while index < slots.count {
            if slots[index].kind != .absent {
                return CellPath(index: UInt8(truncatingIfNeeded: index))
            }
            index &+= 1
        }
        return nil
    }

    /// The figure of a cell with nothing beside it, which is what most cells are.
    @inline(__always)
    func plainNumber(_ path: CellPath) -> FixedDecimal? {
        let slot = slots[path.slot]
        guard slot.kind == .number, !slot.hasDetail else { return nil }
        return FixedDecimal(trusted: slot.mantissa, scale: slot.scale)
    }

    /// Do the figures of the one cells add up to those of the others? They all have whole numbers,
    /// zero or more; `false` too where one is so large that a sum of them could overflow.
    @_optimize(speed)
    func isSum(_ left: [CellPath], of right: [CellPath]) -> Bool {
        var (difference, all) = (Int64(0), Int64(0))
        for path in left {
            let figure = slots[path.slot].mantissa
            difference &+= figure
            all |= figure
        }
        for path in right {
            let figure = slots[path.slot].mantissa
            difference &-= figure
            all |= figure
        }
        return difference == 0 && all < 1 << 54
    }

    /// The cells that are there.
    var present: CellSet { cells { $0.kind != .absent } }

    /// The cells with a whole number, zero or more, and nothing beside it.
    var plain: CellSet {
        cells { slot in
            slot.kind == .number && !slot.hasDetail && slot.scale == 0 && slot.mantissa >= 0
        }
    }

    @inline(__always)
    private func cells(where isMet: (Slot) -> Bool) -> CellSet {
        var result = CellSet()
        for index in slots.indices where isMet(slots[index]) {
            result.insert(CellPath(index: UInt8(truncatingIfNeeded: index)))
        }
        return result
    }

    /// Sets a cell, which is mostly a number alone.
    @_optimize(speed)
    mutating func set(_ cell: borrowing Cell, at path: CellPath) {
        if case .number(let number) = cell.value, cell.isBare {
            setNumber(number, at: path)
        } else {
            store(copy cell, in: path)
        }
    }

    @_optimize(speed)
    mutating func setNumber(_ number: FixedDecimal, at path: CellPath) {
        slots[path.slot] = Slot(
            mantissa: number.mantissa, kind: .number, scale: number.scale,
            detail: slots[path.slot].detail)
    }

    mutating func setBlank(at path: CellPath) {
        slots[path.slot] = Slot(kind: .blank, detail: slots[path.slot].detail)
    }

    private func cell(in slot: Slot) -> Cell? {
        let detail = slot.hasDetail ? details[Int(slot.detail) - 1] : nil
        switch slot.kind {
        case .absent: return nil
        case .blank:
            return Cell(value: .blank, unit: nil, note: nil, literal: detail?.literal)
        case .number:
            let number = FixedDecimal(trusted: slot.mantissa, scale: slot.scale)
            return Cell(
                value: .number(number), unit: detail?.unit, note: detail?.note,
                literal: detail?.literal)
        case .mark:
            return Cell(
                value: .mark(detail?.text ?? ""), unit: nil, note: nil, literal: detail?.literal)
        case .text:
            return Cell(
                value: .text(detail?.text ?? ""), unit: nil, note: nil, literal: detail?.literal)
        }
    }

    private mutating func store(_ cell: Cell, in path: CellPath) {
        var text = ""
        switch cell.value {
        case .blank: setBlank(at: path)
        case .number(let number): setNumber(number, at: path)
        case .mark(let mark):
            slots[path.slot].kind = .mark
            text = mark
        case .text(let other):
            slots[path.slot].kind = .text
            text = other
        }
        slots[path.slot].hasDetail = false
        if cell.isBare, text.isEmpty { return }
        let detail = Detail(text: text, unit: cell.unit, note: cell.note, literal: cell.literal)
        slots[path.slot].hasDetail = !detail.isEmpty
        if !detail.isEmpty { keep(detail, for: path) }
    }

    private mutating func keep(_ detail: Detail, for path: CellPath) {
        let number = Int(slots[path.slot].detail)
        if number > 0 {
            details[number - 1] = detail
        } else {
            details.append(detail)
            slots[path.slot].detail = UInt16(truncatingIfNeeded: details.count)
        }
    }
}

extension CellGrid: Equatable {
    static func == (left: CellGrid, right: CellGrid) -> Bool {
        left.slots.indices.allSatisfy { index in
            left.cell(in: left.slots[index]) == right.cell(in: right.slots[index])
        }
    }
}
