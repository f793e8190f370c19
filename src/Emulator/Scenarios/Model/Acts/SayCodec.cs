using System.Collections.Immutable;
using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Scenarios.Codecs;
using Chats.Emulator.Scenarios.Model.Messages;
using Chats.Emulator.Scenarios.Model.Outcomes;

namespace Chats.Emulator.Scenarios.Model.Acts;

/// <summary>What a person writes.</summary>
internal static class SayCodec
{
    public static readonly Codec<SayAct> Say = new ScalarOrMapCodec<SayAct>(
        new ConvertedCodec<string, SayAct>(Texts.Any(), SaySpec.Plain, say => SaySpec.Of(say).Text!),
        new ConvertedCodec<SaySpec, SayAct>(Map(), say => say.ToAct(), SaySpec.Of),
        say => SaySpec.Of(say) is { Text: not null, ReplyTo: null, Effect: null, Service: null });

    public static readonly Codec<EditAct> Edit = new ScalarOrMapCodec<EditAct>(
        new ConvertedCodec<string, EditAct>(Texts.Any(), text => new EditAct(text), edit => edit.Text),
        new ConvertedCodec<EditSpec, EditAct>(
            new MapCodec<EditSpec>(_ => new EditSpec())
                .Required("text", Texts.Any(), (edit, text) => edit.Text = text, edit => edit.Text, "The new text.")
                .Optional("part_index", Numbers.Integer(0, 99), (edit, index) => edit.Part = index, edit => edit.Part,
                    "Which part of the message, from 0.", 0),
            edit => new EditAct(edit.Text) { Part = edit.Part },
            edit => new EditSpec { Text = edit.Text, Part = edit.Part }),
        edit => edit.Part == 0);

    private static MapCodec<SaySpec> Map() => new MapCodec<SaySpec>(_ => new SaySpec())
        .Optional("text", Texts.Any(), (say, text) => say.Text = text, say => say.Text, "The short form of one text part.")
        .Optional("parts", new ListCodec<Part>(PartCodec.Part, 1, 100), (say, parts) => say.Parts = [.. parts],
            say => say.Parts.IsDefault ? null : (IReadOnlyList<Part>)say.Parts, "What it consists of, in order; as in the messages of a chat.")
        .Optional("from", WordSourceCodec.Source, (say, source) => say.From = source, say => say.From,
            "Whom to ask for the words, instead of text and parts.")
        .Optional("reply_to", ActTexts.Message(), (say, reply) => say.ReplyTo = reply, say => say.ReplyTo,
            "The message it answers: an id, or last, the account's latest.")
        .Optional("effect", MessageCodec.Effect(), (say, effect) => say.Effect = effect, say => say.Effect,
            "The screen or bubble effect it comes with.")
        .Optional("service", ServiceCodec.One, (say, service) => say.Service = service, say => say.Service,
            "What carries it. Without it: what the chat runs over.")
        .ExactlyOneOf("text", "parts", "from");
}
