import Foundation

/// Something done to every document of a kind, timed by the method of `C/bench.c`.
struct Work {
    /// The folder of the corpus.
    let kind: String
    /// "library: what is done".
    let name: String
    /// Does it to the document of that number, and gives how much came out.
    let run: (Int) -> Int

    private(set) var best = Int.max
    private(set) var outcome = 0

    init(_ kind: String, _ name: String, run: @escaping (Int) -> Int) {
        self.kind = kind
        self.name = name
        self.run = run
    }

    /// One round: its median over the documents counts if it is the best.
    mutating func runRound(documents: Int) {
        outcome = 0
        var times: [Int] = []
        for document in 0..<documents {
            let busy = nanoseconds(CLOCK_PROCESS_CPUTIME_ID)
            let start = nanoseconds(CLOCK_MONOTONIC)
            outcome += run(document)
            let elapsed = nanoseconds(CLOCK_MONOTONIC) - start
            // Long enough for other processes to come between.
            let isLong = elapsed > 500_000
            times.append(isLong ? nanoseconds(CLOCK_PROCESS_CPUTIME_ID) - busy : elapsed)
        }
        times.sort()
        best = min(best, times[documents / 2])
    }

    /// The line that `C/bench.c` describes.
    func line(bytes: Int) -> String {
        "time\t\(kind)\t\(name)\t\(best)\t\(bytes)\t\(outcome)"
    }
}

private func nanoseconds(_ clock: clockid_t) -> Int {
    var time = timespec()
    clock_gettime(clock, &time)
    return time.tv_sec * 1_000_000_000 + time.tv_nsec
}
