/// How to reach the preparing body, as the preface of the report states it.
public struct Contact: Sendable, Hashable {
    /// 地址
    public var address: String?
    /// 邮编, six digits
    public var postcode: String?
    /// 电话
    public var telephone: String?
    /// 传真
    public var fax: String?
    /// 电子邮箱
    public var email: String?

    /// Contact data; what is not given is `nil`.
    public init(
        address: String? = nil, postcode: String? = nil, telephone: String? = nil,
        fax: String? = nil, email: String? = nil
    ) {
        self.address = address
        self.postcode = postcode
        self.telephone = telephone
        self.fax = fax
        self.email = email
    }

    /// No field is given.
    public var isEmpty: Bool { self == Contact() }

    /// The fields, in the order in which they are written.
    public enum Field: String, Sendable, CaseIterable {
        case address, postcode, telephone, fax, email
    }

    /// One field by its name.
    public subscript(field: Field) -> String? {
        get {
            switch field {
            case .address: address
            case .postcode: postcode
            case .telephone: telephone
            case .fax: fax
            case .email: email
            }
        }
        set {
            switch field {
            case .address: address = newValue
            case .postcode: postcode = newValue
            case .telephone: telephone = newValue
            case .fax: fax = newValue
            case .email: email = newValue
            }
        }
    }

    /// The same texts in every field, letter by letter.
    public static func == (left: Contact, right: Contact) -> Bool {
        Field.allCases.allSatisfy { left[$0].isIdentical(to: right[$0]) }
    }
}
