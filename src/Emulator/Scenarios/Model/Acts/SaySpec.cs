using System.Collections.Immutable;
using Chats.Emulator.Domain.Acts;
using Chats.Emulator.Domain.Messages;
using Chats.Emulator.Domain.Vendor;

namespace Chats.Emulator.Scenarios.Model.Acts;

internal sealed class SaySpec
{
    public string? Text { get; set; }

    public ImmutableArray<Part> Parts { get; set; }

    public WordSource? From { get; set; }

    public string? ReplyTo { get; set; }

    public Effect? Effect { get; set; }

    public Service? Service { get; set; }

    public SayAct ToAct() => new(Text is { } text ? [new TextPart(text)] : Parts.IsDefault ? [] : Parts)
    {
        From = From,
        ReplyTo = ReplyTo,
        Effect = Effect,
        Service = Service,
    };

    public static SayAct Plain(string text) => new([new TextPart(text)]);

    public static SaySpec Of(SayAct say)
    {
        var text = say.Parts is [TextPart only] && only.Equals(new TextPart(only.Value)) ? only.Value : null;
        return new SaySpec
        {
            Text = text,
            Parts = text is null && say.From is null ? say.Parts : default,
            From = say.From,
            ReplyTo = say.ReplyTo,
            Effect = say.Effect,
            Service = say.Service,
        };
    }
}
