using Chats.Emulator.Faults;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Faults;

/// <summary>One fault rule, in a file or on the control plane.</summary>
internal static class FaultCodec
{
    public static readonly Codec<string> Name =
        Texts.Matching("a name of letters, digits, '.', '-' and '_'", "^[A-Za-z0-9][A-Za-z0-9._-]{0,99}$");

    /// <summary>A rule of a file, which must say its name.</summary>
    public static readonly MapCodec<FaultSpec> Named = Rest(new MapCodec<FaultSpec>(_ => new FaultSpec())
        .Required("name", Name.Located(), (fault, name) => fault.Name = name, fault => fault.Name,
            "What the rule is called; each name once."));

    /// <summary>A rule whose name is known from elsewhere.</summary>
    public static readonly MapCodec<FaultSpec> Nameless = Rest(new MapCodec<FaultSpec>(_ => new FaultSpec())
        .Optional("name", Name.Located(), (fault, name) => fault.Name = name, fault => fault.Name, "The rule's name, when said again."));

    private static MapCodec<FaultSpec> Rest(MapCodec<FaultSpec> named) => named
        .Required(
            "on", Texts.Matching(
                "an operation such as createChat, \"METHOD /path\", \"*\" or webhook",
                @"^(\*|webhook:\S+|[A-Za-z][A-Za-z0-9]*|[A-Za-z]+ /\S*)$").Located(),
            (fault, on) => fault.On = on, fault => fault.On,
            "The calls it is about: an operation by its name, such as createChat, \"METHOD /path\", or \"*\" for all. Or deliveries: "
                + "webhook, or webhook:TYPE.")
        .Optional("when", When(), (fault, when) => fault.When = when, fault => fault.When,
            "Which of those calls it strikes; everything said here must hold. Without it: all.")
        .Optional("where", Where(), (fault, where) => fault.Where = where, fault => fault.Where,
            "What a call must carry to be counted; everything said here must match.")
        .Optional(
            "phase", Choices.Of(["before", "after"], index => (FaultPhase)index).Located(), (fault, phase) => fault.Phase = phase,
            fault => fault.Phase,
            "before: nothing happens but the fault. after: the change is made and kept, and only the answer is spoilt.", "before")
        .Required("then", Then(), (fault, then) => fault.Then = then, fault => fault.Then, "What happens: one effect, a delay, or both.");

    private static MapCodec<FaultWhenSpec> When() => new MapCodec<FaultWhenSpec>(_ => new FaultWhenSpec())
        .Optional("calls", new ListCodec<int>(Count(), atLeast: 1), (when, calls) => when.Calls = calls, when => when.Calls,
            "Exactly these calls, counted from 1.")
        .Optional("first", Count(), (when, n) => when.First = n, when => when.First, "The first n calls.")
        .Optional("every", Count(), (when, n) => when.Every = n, when => when.Every, "Every n-th call.")
        .Optional("after", Count(), (when, n) => when.After = n, when => when.After, "Only calls after the n-th.")
        .Optional("times", Count(), (when, n) => when.Times = n, when => when.Times, "At most n strikes in all.")
        .Optional("rate", Numbers.Upto(1), (when, rate) => when.Rate = rate, when => when.Rate,
            "The share of calls, 0 to 1, drawn from the seed.")
        .Optional(
            "between", new ListCodec<TimeSpec>(Times.Moment(), 2, 2).Located(), (when, between) => when.Between = between,
            when => when.Between,
            "From the first moment up to the second: date-times, or times after the start such as 5m.")
        .Optional("ttl", Times.Duration(), (when, ttl) => when.Ttl = ttl, when => when.Ttl,
            "How long the rule lives after it was put in place, on the world's clock.");

    private static MapCodec<FaultWhereSpec> Where() => new MapCodec<FaultWhereSpec>(_ => new FaultWhereSpec())
        .Optional("from", Texts.Phone(), (where, line) => where.From = line, where => where.From, "The line, from the body or the query.")
        .Optional("to", Texts.Person(), (where, handle) => where.To = handle, where => where.To,
            "A recipient, from the body or the query.")
        .Optional("chat", Texts.ChatOfFile().Located(), (where, chat) => where.Chat = chat, where => where.Chat,
            "The chat's id, from the path; or its key.")
        .Optional("token", Texts.Token(), (where, token) => where.Token = token, where => where.Token, "The API key.")
        .Optional("header", HeaderMap(), (where, headers) => where.Headers = headers, where => where.Headers,
            "Request headers and their exact values.")
        .Optional("text_contains", Texts.Any(), (where, text) => where.TextContains = text, where => where.TextContains,
            "Something the request's body contains.");

    private static MapCodec<FaultThenSpec> Then()
    {
        var then = new MapCodec<FaultThenSpec>(position => new FaultThenSpec(position), then => then.IsWhole = false);
        FaultKeys.Error.AddTo(then)
            .Optional(
                "retry_after", Numbers.Integer(0, 86_400).Located(), (then, seconds) => then.RetryAfter = seconds, then => then.RetryAfter,
                "With error or status: seconds for the Retry-After header.");
        FaultKeys.Status.AddTo(then)
            .Optional("headers", HeaderMap().Located(), (then, headers) => then.Headers = headers, then => then.Headers,
                "With status: the answer's headers.")
            .Optional("body", Texts.Any(100_000).Located(), (then, body) => then.Body = body, then => then.Body,
                "With status: the answer's body.")
            .Optional("delay", Delay().Located(), (then, delay) => then.Delay = delay, then => then.Delay,
                "How long the answer is held back, on the world's clock.");
        foreach (var key in FaultKeys.Others) key.AddTo(then);
        return then;
    }

    private static ScalarOrMapCodec<FaultDelaySpec> Delay() => new(
        new ConvertedCodec<TimeSpan, FaultDelaySpec>(
            Times.Duration(FaultDelaySpec.Longest), delay => new FaultDelaySpec { Fixed = delay }, delay => delay.Fixed!.Value),
        new MapCodec<FaultDelaySpec>(_ => new FaultDelaySpec())
            .Optional("min", Times.Duration(FaultDelaySpec.Longest), (delay, min) => delay.Min = min, delay => delay.Min,
                "With max: the shortest, every delay up to max being as likely.", "0s")
            .Optional(
                "max", Times.Duration(FaultDelaySpec.Longest), (delay, max) => delay.Max = max, delay => delay.Max, "The longest delay.")
            .Optional("median", Times.Duration(FaultDelaySpec.Longest), (delay, median) => delay.Median = median, delay => delay.Median,
                "A log-normal delay, as networks have: half are shorter, a few much longer.")
            .Optional("sigma", Numbers.Upto(2), (delay, sigma) => delay.Sigma = sigma, delay => delay.Sigma,
                "With median: the spread; 0 means always the median.", 0.4),
        delay => delay.Fixed is not null);

    private static TextMapCodec HeaderMap() => new(
        Texts.Matching("a header name", @"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}$"),
        Texts.Matching("a header value", @"^[ -~]{0,4000}$"));

    private static Codec<int> Count() => Numbers.Integer(1, int.MaxValue);
}
