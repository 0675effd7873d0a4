/// Something done to every document of a kind, timed by the method of `C/bench.c`.
struct Work {
    /// The folder of the corpus.
    let kind: String
    /// "library: what is done".
    let name: String
    /// Does it to the document of that number, and gives how much came out.
    let run: (Int) -> Int

    private(set) var best = Duration.seconds(3600)
    private(set) var outcome = 0

    init(_ kind: String, _ name: String, run: @escaping (Int) -> Int) {
        self.kind = kind
        self.name = name
        self.run = run
    }

    /// One round: its median over the documents counts if it is the best.
    mutating func runRound(documents: Int) {
        let clock = ContinuousClock()
        outcome = 0
        var times: [Duration] = []
        for document in 0..<documents {
            let start = clock.now
            outcome += run(document)
            times.append(clock.now - start)
        }
        times.sort()
        best = min(best, times[documents / 2])
    }

    /// The line that `C/bench.c` describes.
    func line(bytes: Int) -> String {
        let nanoseconds = best.components.attoseconds / 1_000_000_000
        return "time\t\(kind)\t\(name)\t\(nanoseconds)\t\(bytes)\t\(outcome)"
    }
}
