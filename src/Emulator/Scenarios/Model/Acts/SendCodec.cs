using System.Text.Json.Nodes;
using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Acts;

/// <summary>What a person sends that is no text.</summary>
internal static class SendCodec
{
    public static readonly Codec<SendAct> Send = new ConvertedCodec<SendSpec, SendAct>(
        new CheckedCodec<SendSpec>(Keys(), send => send is { Removed: true, Act.Sticker: null } ? "'removed' goes with 'sticker'" : null),
        send => send.Act with { IsRemoved = send.Removed },
        act => new SendSpec { Act = act, Removed = act.IsRemoved });

    private static MapCodec<SendSpec> Keys() => new MapCodec<SendSpec>(_ => new SendSpec())
        .Optional(
            "media", new ScalarOrListCodec<IReadOnlyList<string>>(
                new ConvertedCodec<string, IReadOnlyList<string>>(Texts.Url("https"), url => [url], urls => urls[0]),
                new ListCodec<string>(Texts.Url("https"), atLeast: 1, atMost: 100)),
            (send, urls) => send.Act = new SendAct { Media = [.. urls] },
            send => send.Act.Media.IsEmpty ? null : (IReadOnlyList<string>)send.Act.Media,
            "Where the files are, one or several; see remote_files.")
        .Optional("voice_memo", Texts.Url("https"), (send, url) => send.Act = new SendAct { VoiceMemo = url },
            send => send.Act.VoiceMemo, "Where the recording is.")
        .Optional("app_card", PartCodec.Card, (send, card) => send.Act = new SendAct { Card = card }, send => send.Act.Card,
            "The card of an iMessage app; iMessage only.")
        .Optional(
            "poll", new ListCodec<string>(Texts.Any(), atLeast: 2, atMost: 100),
            (send, options) => send.Act = new SendAct { Poll = [.. options] },
            send => send.Act.Poll.IsEmpty ? null : (IReadOnlyList<string>)send.Act.Poll,
            "The texts to choose from; iMessage only.")
        .Optional("sticker", Sticker(), (send, sticker) => send.Act = new SendAct { Sticker = sticker }, send => send.Act.Sticker,
            "What they put on a message: an emoji, where an image is, or a map with more. iMessage only.")
        .Optional("removed", Numbers.TrueOrFalse(), (send, isOn) => send.Removed = isOn, send => send.Removed,
            "With sticker: whether they take it back.", false)
        .ExactlyOneOf("media", "voice_memo", "app_card", "poll", "sticker");

    private static ScalarOrMapCodec<Sticker?> Sticker() => new(
        new ScalarCodec<Sticker?>(
            "an emoji or an https URL",
            () => new JsonObject { ["type"] = "string", ["minLength"] = 1 },
            node => Emoji.IsOne(node.Value) ? Domain.Messages.Sticker.OfEmoji(node.Value)
                : node.Value.StartsWith("https://", StringComparison.Ordinal) ? Domain.Messages.Sticker.At(node.Value)
                : Texts.Problem<Sticker?>($"expected a single emoji or an https URL, found '{node.Value}'"),
            sticker => ScalarNode.Text(sticker!.Emoji ?? sticker.Url!)),
        MessageCodec.Sticker(),
        sticker => sticker!.Url is not { } url || sticker == Domain.Messages.Sticker.At(url));
}
