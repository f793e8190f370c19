# Sourced: the fenced blocks of pages. Where $url and $receiver are set, the ports in them are ours.

# shown PAGE: a page as people see it, without what is hidden until something is published.
shown() { sed '/^<!-- published$/,/^\/published -->$/d' "$ROOT/$1"; }

# block PAGE LANGUAGE N: the N-th block of a language.
block() {
    shown "$1" | awk -v language="$2" -v n="$3" '
        $0 == "```" language && !inside { count++; inside = 1; next }
        $0 == "```" { inside = 0 }
        inside && count == n' | sed "s#http://\(localhost\|host.docker.internal\):3000#${receiver:-http://\1:3000}#g; s#http://localhost:4010#${url:-http://localhost:4010}#g; s#http://localhost:5000#${receiver:-http://localhost:5000}#g"
}

# block_with PAGE LANGUAGE PART: the first block of a language that holds a text.
block_with() {
    local n=1 text
    while text=$(block "$1" "$2" $n) && [ -n "$text" ]; do
        case $text in *"$3"*) printf '%s\n' "$text"; return ;; esac
        n=$((n + 1))
    done
    return 1
}
