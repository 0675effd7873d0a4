internal import COGIReport
internal import OGIReport

/// The ids of the rule book, each with a NUL behind it, made when the first one is asked for.
private let identifiers: BufferHandle = {
    var bytes: [UInt8] = []
    for rule in RuleBook.rules {
        bytes += rule.id.utf8
        bytes.append(0)
    }
    return BufferHandle(bytes)
}()

@_cdecl("ogi_rule_count")
public func ogi_rule_count() -> Int { RuleBook.rules.count }

@_cdecl("ogi_rule_id")
public func ogi_rule_id(_ index: Int) -> UnsafePointer<CChar>? {
    guard var letter = unsafe identifiers.bytes, (0..<ogi_rule_count()).contains(index) else {
        return nil
    }
    for _ in 0..<index {
        while unsafe letter.pointee != 0 { unsafe letter += 1 }
        unsafe letter += 1
    }
    return unsafe UnsafeRawPointer(letter).assumingMemoryBound(to: CChar.self)
}

@_cdecl("ogi_rule_severity")
public func ogi_rule_severity(_ index: Int) -> Int32 {
    let rules = RuleBook.rules
    return rules.indices.contains(index) ? rules[index].severity.code : Int32(OGI_ERROR)
}

@_cdecl("ogi_rule_explain")
public func ogi_rule_explain(
    _ rule: UnsafePointer<CChar>?, _ language: Int32,
    _ out_buffer: UnsafeMutablePointer<OpaquePointer?>?
) -> Int32 {
    unsafe out_buffer?.pointee = nil
    guard let rule = unsafe rule, let out_buffer = unsafe out_buffer else {
        return Status.nullArgument
    }
    guard let language = Language(number: language),
        let known = unsafe RuleBook.rule(text(rule))
    else { return Status.invalidArgument }
    let explanation = known.explanation[language].utf8
    unsafe out_buffer.pointee = BufferHandle(Array(explanation)).passed()
    return Status.ok
}

@_cdecl("ogi_rules_serialize")
public func ogi_rules_serialize(_ out_buffer: UnsafeMutablePointer<OpaquePointer?>?) -> Int32 {
    guard let out_buffer = unsafe out_buffer else { return Status.nullArgument }
    unsafe out_buffer.pointee = BufferHandle(RuleBook.serialized()).passed()
    return Status.ok
}
