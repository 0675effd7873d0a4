# The core imports nothing of Foundation and has nothing that can trap on input: no fatalError, no
# try!, no force unwrap. Strings and comments are left out of account.
FNR == 1 { literal = 0 }
/"""/ { literal = !literal; next }
literal { next }
{
    code = $0
    gsub(/"([^"\\]|\\.)*"/, "\"\"", code)
    sub(/\/\/.*/, "", code)
}
code ~ /import +Foundation|fatalError|([]A-Za-z0-9_)}>?`])!([^=]|$)/ {
    print FILENAME ":" FNR ": not in the core: " $0
    bad = 1
}
END { exit bad }
