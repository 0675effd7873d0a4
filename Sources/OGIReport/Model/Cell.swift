/// One cell of a table of the form. Blank, zero and absent are three different things:
/// a cell that is not in the report has no `Cell` at all.
public struct Cell: Sendable {
    /// What the cell says.
    public enum Value: Sendable, Hashable {
        /// A figure.
        case number(FixedDecimal)
        /// The cell is there and nothing is printed in it.
        case blank
        /// A sign that stands for "none": `/`, `-`, 无, 不适用 …
        case mark(String)
        /// Anything else that is not a figure.
        case text(String)
    }

    /// What the cell says.
    public let value: Value
    /// What few cells have beside their value. Most are a figure alone, and quickly copied.
    private let details: Details?

    private final class Details: Sendable {
        let unit: String?
        let note: String?
        let literal: String?

        init(unit: String?, note: String?, literal: String?) {
            self.unit = unit
            self.note = note
            self.literal = literal
        }
    }

    /// The unit printed beside the figure, for example 万元. Only with a number.
    public var unit: String? { details?.unit }
    /// The note printed beside the figure, without its brackets. Only with a number.
    public var note: String? { details?.note }
    /// The text as printed, where it differs from the canonical text of the value.
    var literal: String? { details?.literal }

    /// A value with nothing beside it.
    var isBare: Bool { details == nil }

    /// A figure, with what stands beside it.
    public init(_ number: FixedDecimal, unit: String? = nil, note: String? = nil) {
        self.init(value: .number(number), unit: unit, note: note, literal: nil)
    }

    /// A whole figure.
    public init(_ integer: Int64) {
        self.init(bare: .number(FixedDecimal(integer)))
    }

    /// The cell is there and blank.
    public static let blank = Cell(bare: .blank)

    /// The one door to a stored cell: empty units and notes do not exist.
    init(value: Value, unit: String?, note: String?, literal: String?) {
        self.value = value
        let unit = unit.flatMap { $0.isEmpty ? nil : $0 }
        let note = note.flatMap { $0.isEmpty ? nil : $0 }
        details =
            unit == nil && note == nil && literal == nil
            ? nil : Details(unit: unit, note: note, literal: literal)
    }

    /// A value with nothing beside it.
    private init(bare value: Value) {
        self.value = value
        details = nil
    }

    /// The figure, or `nil` for blank, mark and text.
    public var number: FixedDecimal? {
        guard case .number(let number) = value else { return nil }
        return number
    }

    var isBlank: Bool { if case .blank = value { true } else { false } }

    /// The text of the cell: as printed where it was read from print, else its canonical form.
    @inline(never)
    public var text: String { literal ?? canonicalText }

    /// Number, unit and note in one fixed form: `22件（其中修订3件）`.
    @inline(never)
    var canonicalText: String {
        switch value {
        case .number(let number):
            guard unit != nil || note != nil else { return number.description }
            return number.description + (unit ?? "") + (note.map { "（" + $0 + "）" } ?? "")
        case .blank: return ""
        case .mark(let text), .text(let text): return text
        }
    }
}

extension Cell: Hashable {
    /// Equal cells say the same; how they were printed does not matter.
    public static func == (left: Cell, right: Cell) -> Bool {
        let isSameValue =
            switch (left.value, right.value) {
            case (.mark(let left), .mark(let right)), (.text(let left), .text(let right)):
                left.isIdentical(to: right)
            default: left.value == right.value
            }
        return isSameValue && left.unit.isIdentical(to: right.unit)
            && left.note.isIdentical(to: right.note)
    }

    /// Hashes what `==` compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(value)
        hasher.combine(unit)
        hasher.combine(note)
    }
}
