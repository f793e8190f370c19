using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using Chats.Emulator.Domain.People;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Codecs;

/// <summary>
/// A text that names something of a world. Where it is known what there is, the text is looked up; elsewhere the world does so later.
/// </summary>
/// <param name="text">What may stand here.</param>
/// <param name="find">What the text stands for, and what is wrong with it.</param>
internal sealed class KnownNameCodec(Codec<string> text, Func<KnownNames, string, (string Value, string? Problem)> find) : Codec<string>
{
    /// <summary>Somebody, by handle or name: a handle may be anybody's, also a stranger's. Of a known name the handle is read.</summary>
    /// <param name="longest">How long the text may be.</param>
    /// <param name="words">What else may stand here.</param>
    public static KnownNameCodec Person(int longest, params string[] words) => new(
        Texts.Any(longest), (names, text) => FindPerson(names, text, words));

    /// <summary>The same of somebody who does things by themselves, which a line of the account does not.</summary>
    public static KnownNameCodec Actor(int longest) => new(Texts.Any(longest), (names, text) =>
    {
        var (handle, problem) = FindPerson(names, text, []);
        return (handle, problem ?? names.ActorProblem(handle));
    });

    /// <summary>A chat, by id or key.</summary>
    public static KnownNameCodec Chat(int longest) => new(Texts.Any(longest), (names, text) => (text, names.ChatProblem(text)));

    /// <summary>A line of the account.</summary>
    public static KnownNameCodec Line() => new(Texts.Any(254), (names, text) => (text, names.LineProblem(text)));

    public override bool TryRead(Node node, Problems problems, [MaybeNullWhen(false)] out string value)
    {
        if (!text.TryRead(node, problems, out value)) return false;
        if (problems.Names is not { } names) return true;
        (value, var problem) = find(names, value);
        if (problem is not null) problems.Add(node.Position, problem);
        return true;
    }

    public override Node Write(string value) => text.Write(value);

    public override JsonObject Schema() => text.Schema();

    private static (string Handle, string? Problem) FindPerson(KnownNames names, string text, string[] words)
    {
        if (words.Contains(text, StringComparer.Ordinal) || Handle.IsValid(text)) return (text, null);
        if (names.People.HandleOf(text) is { } handle) return (handle, null);
        return (text, ContactName.IsLikeHandle(text) ? Handles.Problem(text) : names.People.NobodyIs(text, words));
    }
}
