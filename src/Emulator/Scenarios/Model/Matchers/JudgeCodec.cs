using Chats.Emulator.Facts.Matching;
using Chats.Emulator.Scenarios.Codecs;

namespace Chats.Emulator.Scenarios.Model.Matchers;

/// <summary>Who judges a message where no fixed words can be expected.</summary>
internal static class JudgeCodec
{
    public static readonly Codec<Judge> Judge = new RecordCodec<Judge>(new Judge(""))
        .Optional("command", Lists.OneOrMore(Texts.Any()), (judge, command) => judge with { Command = command }, judge => judge.Command,
            "A command with its arguments; its exit code is the verdict.")
        .Optional("url", Texts.Url("http", "https"), (judge, url) => judge with { Url = url }, judge => judge.Url,
            "An address that is asked by POST.")
        .Required("criterion", Texts.Any(), (judge, criterion) => judge with { Criterion = criterion }, judge => judge.Criterion,
            "What makes a message good, in words.")
        .ExactlyOneOf("command", "url");
}
