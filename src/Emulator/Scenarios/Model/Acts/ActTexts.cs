using System.Text.Json.Nodes;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Acts;

/// <summary>Shapes of the single values of acts. A test's <c>${…}</c> may stand wherever a person, a chat or a message is named.</summary>
internal static class ActTexts
{
    /// <summary>What begins a value of a test.</summary>
    private const string Value = "${";

    /// <summary>What is done or not written at all.</summary>
    public static readonly Codec<bool> OnlyTrue = new ScalarCodec<bool>(
        "true",
        () => new JsonObject { ["enum"] = new JsonArray(true) },
        node => node.AsBoolean == true
            ? true
            : Texts.Problem<bool>(
                $"expected true, found {Numbers.Quoted(node)}; {(node.AsBoolean == false ? "leave the act out instead" : "write true")}"),
        _ => ScalarNode.Plain("true"));

    /// <summary>
    /// Somebody, by handle or name. In a persona the names are those of its file, in a test those of its scenario; where that is not known,
    /// the world finds out when it is done.
    /// </summary>
    public static Codec<string> Person(ActUse use) =>
        use == ActUse.Persona ? Texts.Person() : KnownNameCodec.Person(longest: 254);

    /// <summary>The same, who is no line of the account.</summary>
    public static Codec<string> Actor() => KnownNameCodec.Actor(longest: 254);

    /// <summary>A chat, by id or key.</summary>
    public static Codec<string> Chat() => KnownNameCodec.Chat(254);

    /// <summary>What a saved value may be called.</summary>
    public static Codec<string> ValueName() =>
        Texts.Matching(
            "a name of letters, digits and _ that starts with a letter and is neither env nor now", "^(?!(env|now)$)[A-Za-z][A-Za-z0-9_]{0,63}$");

    /// <summary>A group's name, which may be empty.</summary>
    public static Codec<string> GroupName() => new ScalarCodec<string>(
        "a text",
        () => new JsonObject { ["type"] = Texts.Types("string", "number", "boolean"), ["maxLength"] = 1000 },
        node => node.Value.Length > 1000 ? Texts.Problem<string>("must not be longer than 1000 characters") : node.Value,
        ScalarNode.Text);

    /// <summary>A message: its id, or the latest.</summary>
    public static Codec<string> Message() => new ScalarCodec<string>(
        "last or the id of a message",
        () => new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = 254 },
        node => node.Value == Act.LastMessage || Uuid.TryParse(node.Value, out _) || node.Value.Contains(Value, StringComparison.Ordinal)
            ? node.Value
            : Texts.Problem<string>(
                $"expected last or the id of a message, found '{node.Value}'{Spelling.Guess(node.Value, [Act.LastMessage])}"),
        ScalarNode.Text);
}
