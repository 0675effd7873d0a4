import OGIReport
import Testing

@Suite("Exact numbers")
struct FixedDecimalTests {
    @Test(
        "are written as meant",
        arguments: [
            (0, 0, "0"), (0, 5, "0"), (5, 1, "0.5"), (-5, 3, "-0.005"), (961_716, 1, "96171.6"),
            (1_200, 2, "12"), (Int64.max, 0, "9223372036854775807"),
            (Int64.min, 0, "-9223372036854775808"),
            (1, 18, "0.000000000000000001"), (Int64.max, 18, "9.223372036854775807"),
        ] as [(Int64, Int, String)])
    func written(_ mantissa: Int64, _ scale: Int, _ text: String) throws {
        #expect(try #require(FixedDecimal(mantissa: mantissa, scale: scale)).description == text)
    }

    @Test("are equal when they mean the same")
    func equal() {
        #expect(FixedDecimal(mantissa: 1_500, scale: 2) == FixedDecimal(15))
        #expect(FixedDecimal(mantissa: 1, scale: 19) == nil)
        #expect(FixedDecimal(mantissa: 10, scale: 19) == FixedDecimal(mantissa: 1, scale: 18))
        #expect(FixedDecimal(mantissa: 1, scale: -1) == nil)
    }

    @Test("add and subtract exactly, or say that they cannot")
    func arithmetic() {
        let tenth = FixedDecimal(mantissa: 1, scale: 1)
        let fifth = FixedDecimal(mantissa: 2, scale: 1)
        #expect(tenth?.adding(fifth ?? .zero)?.description == "0.3")
        #expect(FixedDecimal(.max).adding(FixedDecimal(1)) == nil)
        #expect(FixedDecimal(.min).subtracting(FixedDecimal(1)) == nil)
        #expect(FixedDecimal(.max).adding(tenth ?? .zero) == nil)
        #expect(FixedDecimal(7).subtracting(FixedDecimal(9)) == FixedDecimal(-2))
    }

    @Test("keep the laws of addition where it is defined")
    func laws() {
        var dice = Dice(42)
        for _ in 0..<20_000 {
            func number() -> FixedDecimal {
                let mantissa = Int64.random(in: -1_000_000_000...1_000_000_000, using: &dice)
                return FixedDecimal(mantissa: mantissa, scale: Int.random(in: 0...6, using: &dice))
                    ?? .zero
            }
            let (left, right) = (number(), number())
            #expect(left.adding(right) == right.adding(left))
            #expect(left.adding(right)?.subtracting(right) == left)
            #expect(Cell(printed: left.description).number == left)
        }
    }
}
