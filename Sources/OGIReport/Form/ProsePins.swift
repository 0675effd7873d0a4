/// The phrases of requests, table 3. The first that fits counts.
extension Form {
    /// What can stand in any phrase without changing it.
    private static let any =
        ProseMeaning.information | .disclosed | .disclosure | .scope | .thisYear | .including
        | .count | .matters
    private static let anyOwn = any | .ownSubject
    private static let anyRequest = anyOwn | .request | .farSubject

    private static let received = "requests.received.total"
    private static let receivedAndCarried = "requests.received.total + requests.carried_in.total"
    private static let results = "requests.results.total.total"
    private static let resultsOfReceived =
        "requests.results.total.total - requests.carried_in.total"

    static let prosePins: [ProsePin] =
        receivedPins + processedPins + outcomePins + applicantPins + disputePins + documentPins
        + contradictionPins

    private static let receivedPins: [ProsePin] = [
        ProsePin(
            .received, .newlyReceived | .request, and: any | .ownSubject, isLoose: true, received),
        // 收到15件，其中上年结转2件
        ProsePin(
            .received, .received | .request | .ownSubject, and: any,
            sentence: .lastYear | .carried | .including, isLoose: true,
            received + " | " + receivedAndCarried),
        ProsePin(
            .received, .received | .request | .ownSubject, and: any, isLoose: true, received),
        ProsePin(
            .received, .accepted | .request | .ownSubject, and: any | .received, isLoose: true,
            received + " | " + receivedAndCarried),
        ProsePin(
            .processed, .tookOn | .request | .ownSubject, and: any, isLoose: true,
            receivedAndCarried),
        ProsePin(
            .carriedIn, .carried | .lastYear | .request,
            and: anyRequest | .worked | .handled | .received, isReversible: true,
            "requests.carried_in.total"),
        ProsePin(
            .carriedOut, .carried | .nextYear | .request, and: anyRequest | .worked | .handled,
            isReversible: true, "requests.carried_out.total"),
        ProsePin(
            .carriedOut, .nextYear | .request | .worked, and: anyRequest, isReversible: true,
            "requests.carried_out.total"),
        ProsePin(
            .carriedOut, .carried | .request, and: any | .ownSubject, isReversible: true,
            "requests.carried_out.total | requests.carried_in.total"),
    ]

    private static let processedPins: [ProsePin] = [
        ProsePin(
            .processed, .handled | .request, and: anyOwn | .received | .accepted | .all,
            sentence: .plain, unless: .late | .except, isLoose: true, isReversible: true,
            results + " | " + resultsOfReceived),
        ProsePin(
            .processed, .worked | .request, and: anyOwn | .received | .accepted | .handled,
            unless: .late | .except, isLoose: true,
            results + " | " + receivedAndCarried + " | " + received + " | " + resultsOfReceived),
    ]

    private static let granted = "requests.results.granted.total"
    private static let grantedAtAll =
        "requests.results.granted.total + requests.results.partially_granted.total"

    private static func outcome(
        _ meaning: ProseMeaning, unless: ProseMeaning = .plain, _ readings: String
    ) -> ProsePin {
        ProsePin(
            .outcomes, meaning | .request, and: anyRequest | .decision | .handled, unless: unless,
            isReversible: true, readings)
    }

    private static let outcomePins: [ProsePin] = [
        outcome(.granted, unless: .partiallyGranted, granted + " | " + grantedAtAll),
        outcome(.granted, granted),
        outcome(.granted | .partiallyGranted, grantedAtAll),
        outcome(.partiallyGranted, "requests.results.partially_granted.total"),
        outcome(.withheld, "requests.results.withheld.*"),
        outcome(.unavailable, "requests.results.unavailable.*"),
        outcome(.notProcessed, "requests.results.not_processed.*"),
        outcome(.otherProcessing, "requests.results.other.*"),
    ]

    @inline(never)
    private static func applicants(_ kind: ProseMeaning, _ column: String) -> [ProsePin] {
        let new = "requests.received." + column
        let all = new + " + requests.carried_in." + column
        let out = "requests.results.total." + column
        return [
            ProsePin(
                .applicants, kind | .request | .newlyReceived, and: anyRequest, isReversible: true,
                new),
            ProsePin(
                .applicants, kind | .request | .handled, and: anyRequest, isReversible: true, out),
            ProsePin(
                .applicants, kind | .request, and: anyRequest | .received | .accepted,
                unless: .handled | .worked, isReversible: true, new + " | " + all),
            ProsePin(
                .applicants, kind | .request, and: anyRequest | .received | .accepted | .worked,
                isReversible: true, new + " | " + all + " | " + out),
        ]
    }

    private static let applicantPins: [ProsePin] =
        applicants(.naturalPersons, "natural_person")
        + applicants(.legalPersons, "#")
        + applicants(.enterprises, "commercial_enterprise")
        + applicants(.research, "research_institution")
        + applicants(.publicInterest, "public_interest_organization")
        + applicants(.legalService, "legal_service_institution")

    private static let allDisputes =
        "disputes.reconsideration.total + disputes.litigation_direct.total"
        + " + disputes.litigation_after_reconsideration.total"

    /// A sentence without a figure says that there is none.
    /// 均已办结 and 均已答复 say that nothing is left; 均按期答复 does not.
    static let closingWords = ["办结", "完毕", "完结", "已答复", "已回复", "已办复"]

    private static let contradictionPins: [ProsePin] = [
        ProsePin(
            .contradiction, .all | .handled | .request,
            and: anyOwn | .received | .accepted | .worked,
            unless: .late | .except | .carried | .rest | .partial | .lastYear | .nextYear
                | .otherSubject | .organ,
            isLoose: true, "requests.carried_out.total"),
        ProsePin(
            .contradiction, .negation | .received | .request | .ownSubject, and: any | .accepted,
            isLoose: true, received),
        ProsePin(
            .contradiction, .negation | .newlyReceived | .request | .ownSubject, and: any,
            isLoose: true, received),
        ProsePin(
            .contradiction, .negation | .accepted | .request | .ownSubject, and: any,
            isLoose: true, received + " | " + receivedAndCarried),
        ProsePin(.contradiction, .negation | .request | .ownSubject, and: any, received),
        ProsePin(
            .contradiction, .negation | .carried | .lastYear, and: anyRequest,
            "requests.carried_in.total"),
        ProsePin(
            .contradiction, .negation | .carried | .nextYear, and: anyRequest | .worked,
            "requests.carried_out.total"),
        ProsePin(
            .contradiction, .negation | .carried | .request, and: anyRequest,
            "requests.carried_out.total | requests.carried_in.total"),
        ProsePin(
            .contradiction, .negation | .reconsideration | .ownSubject,
            and: any | .request | .received,
            "disputes.reconsideration.total"),
        ProsePin(
            .contradiction, .negation | .litigation | .ownSubject, and: any | .request | .received,
            "disputes.litigation_direct.total + disputes.litigation_after_reconsideration.total"),
        ProsePin(
            .contradiction, .negation | .reconsideration | .litigation | .ownSubject,
            and: any | .request | .received, allDisputes),
    ]

    private static func route(
        _ topic: ProsePin.Topic, _ route: ProseMeaning, and allows: ProseMeaning = .plain,
        _ readings: (String) -> String
    ) -> [ProsePin] {
        func outcome(_ meaning: ProseMeaning, own: ProseMeaning, _ column: String) -> ProsePin {
            ProsePin(
                topic, route | meaning | .disclosure, and: any | own | allows | .farSubject,
                isReversible: true, readings(column))
        }
        return [
            ProsePin(
                topic, route | .disclosure | .ownSubject,
                and: any | allows | .request | .received | .newlyReceived, readings("total")),
            outcome(.upheld, own: .ownSubject, "upheld"),
            outcome(.corrected, own: .ownSubject, "corrected"),
            outcome(.otherResult, own: .plain, "other"),
            outcome(.pending, own: .ownSubject, "pending"),
        ]
    }

    private static func litigation(_ column: String) -> String {
        "disputes.litigation_direct." + column
            + " + disputes.litigation_after_reconsideration." + column
    }

    private static let disputePins: [ProsePin] =
        route(.reconsideration, .reconsideration) { "disputes.reconsideration." + $0 }
        + route(.litigation, .litigation, litigation)
        + route(.litigation, .direct, and: .litigation) {
            "disputes.litigation_direct." + $0
                + ($0 == "total" ? "" : " | " + litigation($0))
        }
        + route(.litigation, .afterReconsideration, and: .litigation) {
            "disputes.litigation_after_reconsideration." + $0
                + ($0 == "total" ? "" : " | " + litigation($0))
        } + [
            ProsePin(
                .litigation, .reconsideration | .litigation | .disclosure | .ownSubject,
                and: any | .request | .received | .newlyReceived, allDisputes)
        ]

    private static func documents(_ subject: ProseMeaning, _ row: String) -> [ProsePin] {
        let row = "proactive." + row + "."
        let made = row + "issued | " + row + "produced | " + row + "disclosed"
        let open = made + " | " + row + "in_force | " + row + "total_disclosed"
        return [
            ProsePin(
                .normativeDocuments, subject | .issued, and: anyOwn, isReversible: false, made),
            ProsePin(.normativeDocuments, subject | .repealed, and: anyOwn, row + "repealed"),
            ProsePin(
                .normativeDocuments, subject | .inForce, and: anyOwn,
                row + "in_force | " + row + "total_disclosed"),
            ProsePin(.normativeDocuments, subject | .disclosed, and: anyOwn, open),
            ProsePin(
                .normativeDocuments, subject | .ownSubject, and: any,
                open + " | " + row + "repealed"
            ),
        ]
    }

    private static let documentPins: [ProsePin] =
        documents(.normative, "normative_documents") + documents(.rules, "rules") + [
            ProsePin(
                .licensingItems, .licensing | .matters | .ownSubject, and: any | .inForce,
                "proactive.licensing.items_last_year + proactive.licensing.change"),
            ProsePin(
                .licensingItems, .licensing | .decision | .ownSubject, and: any,
                "proactive.licensing.decisions"),
        ]
}
