using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Files;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>Shapes of single texts.</summary>
internal static class Texts
{
    private static readonly ScalarCodec<string> Https = Absolute(["https"]);

    public const string PhonePattern = @"^\+[1-9][0-9]{1,14}$";
    public const string EmailPattern = @"^[^@\s:;,<>()\[\]""\\]+@[^@\s.:;,<>()\[\]""\\][^@\s:;,<>()\[\]""\\]*\.[^@\s.:;,<>()\[\]""\\]+$";

    /// <summary>Any text. A bare number or truth value is taken as it is written, for nothing else can be meant.</summary>
    public static ScalarCodec<string> Any(int longest = 10_000) => Of(1, longest);

    /// <summary>The same, or an empty one.</summary>
    public static ScalarCodec<string> AnyOrEmpty(int longest = 10_000) => Of(0, longest);

    private static ScalarCodec<string> Of(int shortest, int longest) => new(
        "a text",
        () => new JsonObject { ["type"] = Types("string", "number", "boolean"), ["minLength"] = shortest, ["maxLength"] = longest },
        node => node.Value.Length < shortest ? Problem<string>("must not be empty")
            : Characters(node.Value) > longest
                ? Problem<string>(string.Create(CultureInfo.InvariantCulture, $"must not be longer than {longest} characters"))
            : node.Value,
        ScalarNode.Text);

    /// <param name="expected">What stands here, as a message would say it.</param>
    /// <param name="pattern">What it must match.</param>
    public static Codec<string> Matching(string expected, string pattern)
    {
        var regex = new Regex(pattern, RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
        return new ScalarCodec<string>(
            expected,
            () => new JsonObject { ["type"] = Types("string", "integer"), ["pattern"] = pattern },
            node => IsWhole(regex, node.Value) ? node.Value : Problem<string>($"expected {expected}, found '{node.Value}'"),
            ScalarNode.Text);
    }

    /// <summary>A single emoji.</summary>
    public static Codec<string> OneEmoji() => new ScalarCodec<string>(
        "an emoji",
        () => new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = 50 },
        node => Emoji.IsOne(node.Value) ? node.Value : Problem<string>($"expected a single emoji, found '{node.Value}'"),
        ScalarNode.Text);

    /// <summary>An API key as a header can carry it: blanks may stand inside, as in <c>My API Key</c>.</summary>
    public static Codec<string> Token() =>
        Matching("a token: printable ASCII characters, no blanks around them, at most 500", "^[!-~]([ -~]{0,498}[!-~])?$");

    /// <summary>A phone number; a malformed one is reported and kept, so that one mistake does not become several.</summary>
    public static ScalarCodec<string> Phone() => new(
        "a phone number",
        () => new JsonObject { ["type"] = Types("string", "integer"), ["pattern"] = PhonePattern },
        node => Handle.IsPhone(node.Value) ? node.Value : Kept(node.Value, Handles.PhoneProblem(node.Value)),
        ScalarNode.Text);

    /// <summary>A phone number or an e-mail address, the latter in lower case.</summary>
    public static ScalarCodec<string> HandleOfSomebody() => new(
        "a phone number or an e-mail address",
        () => HandleSchema($"{PhonePattern}|{EmailPattern}"),
        node => ReadHandle(node.Value),
        ScalarNode.Text);

    /// <summary>The same, kept in the case it is written in.</summary>
    public static ScalarCodec<string> HandleAsWritten() => new(
        "a phone number or an e-mail address",
        () => HandleSchema($"{PhonePattern}|{EmailPattern}"),
        node => Handle.IsValid(node.Value) ? node.Value : Kept(node.Value, Handles.Problem(node.Value)),
        ScalarNode.Text);

    /// <summary>A person of the world by handle or name.</summary>
    public static Codec<string> Person() => new PersonCodec(HandleOfSomebody());

    /// <summary>The same; a handle is kept in the case it is written in.</summary>
    public static Codec<string> PersonAsWritten() => new PersonCodec(HandleAsWritten());

    /// <summary>A person of the world with a phone, by number or name.</summary>
    public static Codec<string> PersonWithPhone() => new PersonCodec(Phone());

    /// <summary>Whoever a text names, a person of the world or not.</summary>
    public static Codec<string> Anybody(int longest) => new PersonCodec(Any(longest));

    /// <summary>Who wrote a message: a handle, a name, or <c>me</c> for the own line.</summary>
    public static Codec<string> Author() => new PersonCodec(
        new ScalarCodec<string>(
            "a handle or 'me'",
            () => HandleSchema($"^me$|{PhonePattern}|{EmailPattern}"),
            node => node.Value == "me" ? node.Value : ReadHandle(node.Value),
            ScalarNode.Text), "me");

    /// <summary>What somebody or something is called.</summary>
    /// <param name="problem">What is wrong with it; null: nothing.</param>
    /// <param name="pattern">What it must at least match, for editors.</param>
    public static Codec<string> Name(Func<string, string?> problem, string pattern) => new ScalarCodec<string>(
        "a text",
        () => new JsonObject
        {
            ["type"] = Types("string", "boolean"),
            ["minLength"] = 1,
            ["maxLength"] = GivenName.Longest,
            ["pattern"] = pattern,
        },
        node => problem(node.Value) is { } wrong ? Problem<string>(wrong) : node.Value,
        ScalarNode.Text);

    /// <summary>The id of a chat, or the key the text gives it.</summary>
    public static Codec<string> ChatOfFile() => new ScalarCodec<string>(
        "a chat's id or key",
        () => new JsonObject { ["type"] = Types("string", "integer"), ["minLength"] = 1, ["maxLength"] = GivenName.Longest },
        node => Common.Uuid.TryParse(node.Value, out var id) ? id.ToString("D")
            : GivenName.Problem(node.Value) is { } wrong ? Problem<string>(wrong) : node.Value,
        ScalarNode.Text);

    public static Codec<Guid> Uuid() => new ScalarCodec<Guid>(
        "a UUID",
        () => new JsonObject
        {
            ["type"] = "string",
            ["format"] = "uuid",
            ["pattern"] = "^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$",
        },
        node => Common.Uuid.TryParse(node.Value, out var id)
            ? id
            : Problem<Guid>($"expected a UUID such as 550e8400-e29b-41d4-a716-446655440000, found '{node.Value}'"),
        id => ScalarNode.Plain(id.ToString("D")));

    /// <summary>An absolute URL of one of the schemes.</summary>
    public static Codec<string> Url(params string[] schemes) => Absolute(schemes);

    /// <summary>The same, or an empty text.</summary>
    public static Codec<string> UrlOrEmpty(params string[] schemes)
    {
        var url = Absolute(schemes);
        return new ScalarCodec<string>(
            "a URL",
            () => new JsonObject { ["type"] = "string", ["pattern"] = $"^($|{Pattern(schemes)})" },
            node => node.Value.Length == 0 ? "" : url.Parse(node),
            ScalarNode.Text);
    }

    private static ScalarCodec<string> Absolute(string[] schemes) => new(
        "a URL",
        () => new JsonObject { ["type"] = "string", ["pattern"] = $"^{Pattern(schemes)}" },
        node => Uri.TryCreate(node.Value, UriKind.Absolute, out var url) && schemes.Contains(url.Scheme)
            && node.Value.StartsWith(url.Scheme + "://", StringComparison.OrdinalIgnoreCase) && !node.Value.Any(char.IsWhiteSpace)
            ? node.Value
            : Problem<string>($"expected an absolute URL with {string.Join(" or ", schemes)}, found '{node.Value}'"),
        ScalarNode.Text);

    private static string Pattern(string[] schemes) => $"({string.Join('|', schemes.Select(AnyCase))})://[^/?#\\s]+";

    /// <summary>A pattern for a word in upper or lower case; JSON Schema knows no flags.</summary>
    private static string AnyCase(string word) => string.Concat(word.Select(letter => $"[{letter}{char.ToUpperInvariant(letter)}]"));

    /// <summary>Where a picture is: an https URL, or the path of a file this emulator keeps.</summary>
    public static Codec<string> Picture() => new ScalarCodec<string>(
        "a URL",
        () => new JsonObject { ["type"] = "string", ["pattern"] = $"^({AnyCase("https")}://[^/?#\\s]+|{HostedFiles.Prefix})" },
        node => node.Value.StartsWith(HostedFiles.Prefix, StringComparison.Ordinal) ? node.Value : Https.Parse(node),
        ScalarNode.Text);

    public static Parsed<T> Problem<T>(string problem) => new(false, default, problem);

    public static JsonArray Types(params string[] names) => new([.. names.Select(name => (JsonNode)name)]);

    /// <summary>Whether the whole text matches: to .NET <c>$</c> also stands before a last line feed.</summary>
    public static bool IsWhole(Regex regex, string text) => regex.Match(text) is { Success: true } match && match.Length == text.Length;

    /// <summary>Code points, as the API and JSON Schema count.</summary>
    private static int Characters(string text) => text.EnumerateRunes().Count();

    private static JsonObject HandleSchema(string pattern) =>
        new() { ["type"] = Types("string", "integer"), ["pattern"] = pattern, ["maxLength"] = Handle.MaximumEmailLength };

    private static Parsed<string> ReadHandle(string text) =>
        Handle.IsValid(text) ? Handle.Normalize(text) : Kept(text, Handles.Problem(text));

    private static Parsed<string> Kept(string text, string problem) => new(true, text, problem);
}
