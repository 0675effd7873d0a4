import Foundation

/// Changes to a JSON text, as RFC 6902 writes them: `add`, `replace` and `remove`.
enum JSONPatch {
    struct Failure: Error {
        let operation: String
    }

    static func apply(_ operations: [[String: Any]], to document: Any) throws -> Any {
        try operations.reduce(document) { document, operation in
            let path = try string("path", of: operation)
            let steps = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
            let keys = steps.map {
                $0.replacingOccurrences(of: "~1", with: "/").replacingOccurrences(
                    of: "~0", with: "~")
            }
            return try change(document, at: keys[...], operation)
        }
    }

    private static func string(_ key: String, of operation: [String: Any]) throws -> String {
        guard let text = operation[key] as? String else {
            throw Failure(operation: "\(operation)")
        }
        return text
    }

    private static func change(
        _ node: Any, at keys: ArraySlice<String>, _ operation: [String: Any]
    ) throws -> Any {
        guard let key = keys.first else { return operation["value"] ?? NSNull() }
        let rest = keys.dropFirst()
        if var object = node as? [String: Any] {
            object[key] = try member(object[key], rest, operation)
            return object
        }
        guard var array = node as? [Any], let index = key == "-" ? array.count : Int(key) else {
            throw Failure(operation: "\(operation)")
        }
        let isAdded = try rest.isEmpty && string("op", of: operation) == "add"
        guard index >= 0, index < array.count || isAdded && index == array.count else {
            throw Failure(operation: "\(operation)")
        }
        let new = try member(isAdded ? nil : array[index], rest, operation)
        array.replaceSubrange(
            index..<(isAdded ? index : index + 1), with: new.map { [$0] } ?? [])
        return array
    }

    /// The new value of a member; `nil` if it is taken out.
    private static func member(
        _ old: Any?, _ rest: ArraySlice<String>, _ operation: [String: Any]
    ) throws -> Any? {
        let name = try string("op", of: operation)
        if rest.isEmpty, name == "add" { return operation["value"] }
        guard let old else { throw Failure(operation: "\(operation)") }
        if rest.isEmpty, name == "remove" { return nil }
        return try change(old, at: rest, operation)
    }
}
