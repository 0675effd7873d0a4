#if hasFeature(Embedded)
    /// The standard library seeds its hash tables with this function of the C library, which
    /// glibc has since 2.36 only. The core keeps no hash table, so the seed protects nothing and
    /// can be a constant; the name stays inside the shared object.
    @_cdecl("arc4random_buf")
    public func arc4random_buf(_ bytes: UnsafeMutableRawPointer, _ count: Int) {
        unsafe bytes.initializeMemory(as: UInt8.self, repeating: 0x5A, count: count)
    }
#endif
