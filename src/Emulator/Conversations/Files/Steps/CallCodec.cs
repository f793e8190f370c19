using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Conversations.Files.Steps;

/// <summary>A call of the application, as a step says it.</summary>
internal static class CallCodec
{
    public static readonly Codec<CallSpec> Call = new CheckedCodec<CallSpec>(
        new RecordCodec<CallSpec>(new CallSpec())
            .Required("url", Texts.Matching(
                    "a path such as /jobs/remind or an address with http or https", @"^(/|\$\{|[Hh][Tt][Tt][Pp][Ss]?://)\S*$"),
                (call, url) => call with { Url = url }, call => call.Url, "Where: a path from the application's url, or a whole address.")
            .Optional("method", Choices.Of(["GET", "POST", "PUT", "PATCH", "DELETE"]), (call, method) => call with { Method = method },
                call => call.Method, "How. Without it POST when there is a body, else GET.")
            .Optional("headers", Headers(), (call, headers) => call with { Headers = headers },
                call => call.Headers.IsEmpty ? null : call.Headers, "Headers to send.")
            .Optional("json", new JsonCodec(), (call, json) => call with { Json = json }, call => call.Json, "A body to send as JSON.")
            .Optional("body", Texts.Any(100_000), (call, body) => call with { Body = body }, call => call.Body, "A body to send as it is.")
            .Optional("expect", Answer(), (call, answer) => call with { Status = answer.Status, Contains = answer.Contains },
                call => call is { Status: null, Contains: null } ? null : call, "What it must answer. Without it any 2xx."),
        call => call is { Json: not null, Body: not null } ? "json and body exclude each other" : null);

    private static RecordCodec<CallSpec> Answer() => new RecordCodec<CallSpec>(new CallSpec())
        .Optional("status", Numbers.Integer(100, 599), (call, status) => call with { Status = status }, call => (object?)call.Status,
            "The HTTP status.")
        .Optional("contains", Texts.Any(), (call, text) => call with { Contains = text }, call => call.Contains,
            "A text that is in the answer's body.")
        .NotEmpty();

    private static TextMapCodec Headers() => new(
        Texts.Matching("a header name", @"^[!#$%&'*+.^_`|~0-9A-Za-z-]{1,200}$"),
        Texts.Matching("a header value", @"^[ -~]{0,4000}$"));
}
