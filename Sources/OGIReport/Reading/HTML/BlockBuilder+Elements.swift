/// Open elements, and what is not shown.
extension BlockBuilder {
    /// A hidden element that holds no number: ended by its end tag, or by what ends it otherwise.
    struct HiddenRun {
        let name: TagName
        let element: Element?
        /// Elements of the same name inside each other.
        var count = 1
        /// The elements open around it.
        let depth: Int
    }

    /// The innermost open element, in `Document.containers`.
    var container: Int32 { stack.last?.container ?? 0 }

    @inline(__always)
    mutating func open(
        _ element: Element, isHidden: Bool, isNumbered: Bool = true
    ) throws(ExceededLimit) {
        guard stack.count < Limits.htmlNesting else { throw .htmlNesting }
        var number = container
        if isHidden {
            hidden += 1
        } else if hidden == 0, isNumbered {
            document.containers.append(number)
            number = Int32(clamping: document.containers.count - 1)
        }
        stack.append(Open(element: element, container: number, isHidden: isHidden))
    }

    /// Closes the innermost element of this kind, with all in it, if an end tag here reaches it.
    mutating func closeInScope(_ element: Element) {
        var index = stack.count - 1
        while index >= 0 {
            if stack[index].element == element { return close(downTo: index) }
            if stack[index].element.isScope { return }
            index -= 1
        }
    }

    /// Closes elements until `count` are open.
    @_optimize(speed)
    mutating func close(downTo count: Int) {
        while stack.count > count, let last = stack.last {
            if hidden == 0 { breakLine() }
            leave(last.element)
            stack.removeLast()
            if last.isHidden { hidden -= 1 }
            if let run = hiddenRun, stack.count < run.depth { stopHiding() }
            if let link, stack.count < link.depth { closeLink() }
        }
    }

    private mutating func leave(_ element: Element) {
        switch element {
        case .td, .th: leaveCell()
        case .table: leaveTable()
        case .tbody, .thead, .tfoot: leaveGroup()
        case .pre, .listing: preformatted -= 1
        case .svg, .math:
            foreign -= 1
            tokenizer.allowsCDATA = foreign > 0
        default: break
        }
    }

    /// An element of a page ends a picture that it stands in.
    mutating func leaveForeign() {
        while foreign > 0, !stack.isEmpty { close(downTo: stack.count - 1) }
    }

    // MARK: Hidden runs

    mutating func hide(_ name: TagName, _ element: Element?) {
        guard hiddenRun == nil else { return }
        hiddenRun = HiddenRun(name: name, element: element, depth: stack.count)
        hidden += 1
    }

    /// A start tag inside a hidden run can end it, or has to be ended itself first.
    mutating func continueHidden(_ name: TagName, _ element: Element?) {
        guard var run = hiddenRun else { return }
        if run.element == .p, let element, element.endsParagraph { return stopHiding() }
        guard run.name == name else { return }
        if run.element?.role == .line, stack.count == run.depth { return stopHiding() }
        run.count += 1
        hiddenRun = run
    }

    mutating func endHiddenRun() {
        guard var run = hiddenRun else { return }
        run.count -= 1
        hiddenRun = run
        if run.count == 0 { stopHiding() }
    }

    private mutating func stopHiding() {
        hiddenRun = nil
        hidden -= 1
    }
}
