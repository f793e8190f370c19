using System.Text.Json.Nodes;
using Chats.Emulator.Common;
using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Acts;

/// <summary>What a person does to a message beside answering it.</summary>
internal static class ReactCodec
{
    private static readonly string[] Named = [.. ReactionTypes.All.Except([ReactionTypes.Custom, ReactionTypes.Sticker])];

    public static readonly Codec<ReactAct> React = new ScalarOrMapCodec<ReactAct>(
        new ConvertedCodec<string, ReactAct>(Type(), Of, WrittenType),
        new ConvertedCodec<ReactSpec, ReactAct>(
            new MapCodec<ReactSpec>(_ => new ReactSpec())
                .Required("type", Type(), (react, type) => react.Type = type, react => react.Type, "Which reaction, or a single emoji.")
                .Optional("part_index", Numbers.Integer(0, 99), (react, index) => react.Part = index, react => react.Part,
                    "Which part of the message, from 0.", 0)
                .Optional("removed", Numbers.TrueOrFalse(), (react, isOn) => react.Removed = isOn, react => react.Removed,
                    "Whether they take it back.", false),
            react => Of(react.Type) with { Part = react.Part, IsRemoved = react.Removed },
            react => new ReactSpec { Type = WrittenType(react), Part = react.Part, Removed = react.IsRemoved }),
        react => react is { Part: 0, IsRemoved: false });

    public static readonly Codec<VoteAct> Vote = new ScalarOrMapCodec<VoteAct>(
        new ConvertedCodec<string, VoteAct>(Texts.Any(), option => new VoteAct(option), vote => vote.Option),
        new ConvertedCodec<ReactSpec, VoteAct>(
            new MapCodec<ReactSpec>(_ => new ReactSpec())
                .Required("option", Texts.Any(), (vote, option) => vote.Type = option, vote => vote.Type, "The text of the option.")
                .Optional("removed", Numbers.TrueOrFalse(), (vote, isOn) => vote.Removed = isOn, vote => vote.Removed,
                    "Whether they take the vote back.", false),
            vote => new VoteAct(vote.Type) { IsRemoved = vote.Removed },
            vote => new ReactSpec { Type = vote.Option, Removed = vote.IsRemoved }),
        vote => !vote.IsRemoved);

    private static ReactAct Of(string type) =>
        Named.Contains(type, StringComparer.Ordinal) ? new ReactAct(type) : new ReactAct(ReactionTypes.Custom) { Emoji = type };

    private static string WrittenType(ReactAct react) => react.Emoji ?? react.Type;

    private static ScalarCodec<string> Type() => new(
        "a reaction",
        () => new JsonObject { ["type"] = "string", ["minLength"] = 1, ["maxLength"] = 50 },
        node => Named.Contains(node.Value, StringComparer.Ordinal) || Emoji.IsOne(node.Value)
            ? node.Value
            : Texts.Problem<string>(
                $"expected {string.Join(", ", Named)} or a single emoji, found '{node.Value}'{Spelling.Guess(node.Value, Named)}"),
        ScalarNode.Text);
}
