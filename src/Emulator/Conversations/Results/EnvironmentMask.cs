using System.Text.Json;
using System.Text.Json.Nodes;
using Chats.Emulator.Facts;

namespace Chats.Emulator.Conversations.Results;

/// <summary>
/// Writes the reference in place of a value that came from the environment: reports are kept and sent around, and such a value may be a
/// secret.
/// </summary>
internal sealed class EnvironmentMask
{
    /// <summary>A shorter value is masked only where it is a word of its own, or half of a report would be.</summary>
    private const int ShortestPart = 4;

    public static readonly EnvironmentMask None = new(new Dictionary<string, string>(StringComparer.Ordinal));

    private readonly (string Value, string Reference)[] _values;

    public EnvironmentMask(IReadOnlyDictionary<string, string> variables) => _values =
    [
        .. variables.Where(variable => variable.Value.Length > 0)
            .SelectMany(variable => Forms(variable.Value).Select(form => (form, $"${{env.{variable.Key}}}")))
            .OrderByDescending(value => value.form.Length).ThenBy(value => value.form, StringComparer.Ordinal),
    ];

    public TestResult Of(TestResult result) => _values.Length == 0 ? result : result with
    {
        Steps = [.. result.Steps.Select(Of)],
        Facts = [.. result.Facts.Select(Of)],
        Failure = result.Failure is { } failure ? Of(failure) : null,
    };

    public StepResult Of(StepResult step) => step with { Text = Of(step.Text) };

    public string Of(string text)
    {
        foreach (var (value, reference) in _values)
        {
            text = value.Length < ShortestPart ? Words(text, value, reference) : text.Replace(value, reference, StringComparison.Ordinal);
        }

        return text;
    }

    private TestFailure Of(TestFailure failure) => failure with
    {
        Summary = Of(failure.Summary),
        Expected = Of(failure.Expected),
        Came = [.. failure.Came.Select(Of)],
        Output = [.. failure.Output.Select(Of)],
    };

    private Fact Of(Fact fact) => fact with
    {
        By = Known(fact.By),
        ByName = Known(fact.ByName),
        Names = fact.Names?.ToDictionary(name => Of(name.Key), name => Of(name.Value), StringComparer.Ordinal),
        Line = Known(fact.Line),
        ChatKey = Known(fact.ChatKey),
        People = All(fact.People),
        Texts = All(fact.Texts),
        Reaction = Known(fact.Reaction),
        DisplayName = Known(fact.DisplayName),
        Icon = Known(fact.Icon),
        Added = Known(fact.Added),
        Gone = Known(fact.Gone),
        Options = All(fact.Options),
        Path = Known(fact.Path),
        Url = Known(fact.Url),
        RequestBody = Known(fact.RequestBody),
        ResponseBody = Known(fact.ResponseBody),
        Data = Known(fact.Data),
    };

    private string? Known(string? text) => text is null ? null : Of(text);

    private List<string>? All(IReadOnlyList<string>? texts) => texts is null ? null : [.. texts.Select(Of)];

    private JsonElement? Known(JsonElement? json) => json is { } element && Masked(element) is { } masked
        ? JsonElement.Parse(masked.ToJsonString())
        : json;

    private JsonNode? Masked(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => JsonValue.Create(Of(json.GetString()!)),
        JsonValueKind.Array => new JsonArray([.. json.EnumerateArray().Select(Masked)]),
        JsonValueKind.Object => new JsonObject(
            json.EnumerateObject().Select(member => KeyValuePair.Create(Of(member.Name), Masked(member.Value)))
                .DistinctBy(member => member.Key)),
        JsonValueKind.Number =>
            Of(json.GetRawText()) is var text && text == json.GetRawText() ? JsonNode.Parse(text) : JsonValue.Create(text),
        JsonValueKind.True or JsonValueKind.False => JsonValue.Create(json.GetBoolean()),
        _ => null,
    };

    /// <summary>As it is, as handles are kept, and as it stands in an address.</summary>
    private static IEnumerable<string> Forms(string value) =>
        new[] { value, Domain.People.Handle.Normalize(value), Uri.EscapeDataString(value) }.Distinct(StringComparer.Ordinal);

    private static string Words(string text, string value, string reference)
    {
        for (var at = text.IndexOf(value, StringComparison.Ordinal); at >= 0; at = text.IndexOf(value, at, StringComparison.Ordinal))
        {
            var end = at + value.Length;
            var isWord = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            if (isWord) text = string.Concat(text.AsSpan(0, at), reference, text.AsSpan(end));
            at += isWord ? reference.Length : value.Length;
        }

        return text;
    }
}
