using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Scenarios.Model.Acts;

/// <summary>Where a person's words come from, if they do not stand in the file.</summary>
internal static class WordSourceCodec
{
    private const int MostTurns = 50;

    public static readonly Codec<WordSource> Source = new ConvertedCodec<WordSourceSpec, WordSource>(
        new MapCodec<WordSourceSpec>(_ => new WordSourceSpec())
            .Optional(
                "command", new ScalarOrListCodec<IReadOnlyList<string>>(
                    new ConvertedCodec<string, IReadOnlyList<string>>(Texts.Any(), program => [program], command => command[0]),
                    new ListCodec<string>(Texts.Any(), atLeast: 1, atMost: 100)),
                (source, command) => source.Command = command, source => source.Command.Count == 0 ? null : source.Command,
                "A program and its arguments; it gets the conversation as JSON and answers with the words.")
            .Optional("url", Texts.Url("https", "http"), (source, url) => source.Url = url, source => source.Url,
                "An address that is asked by POST.")
            .Optional("turns", Numbers.Integer(1, MostTurns), (source, turns) => source.Turns = turns, source => source.Turns,
                "How often they write at most: after each answer of the application the source is asked again, until it says done.", 1)
            .ExactlyOneOf("command", "url"),
        source => new WordSource { Command = [.. source.Command], Url = source.Url, Turns = source.Turns },
        source => new WordSourceSpec { Command = source.Command, Url = source.Url, Turns = source.Turns });
}
