using Chats.Emulator.Domain.Messages;

namespace Chats.Emulator.Control.Chats;

/// <summary>A message in one line, for lists and for what replies quote.</summary>
internal static class MessagePreview
{
    private const int Longest = 200;

    /// <summary>The kind of its first part, as parts are called on the wire; of a poll <c>poll</c>.</summary>
    public static string Kind(Message message) => message switch
    {
        { Poll: not null } => "poll",
        { IsVoiceMemo: true } => "voice_memo",
        _ => message.Parts.FirstOrDefault() switch
        {
            MediaPart => "media",
            LinkPart => "link",
            AppCardPart => "imessage_app",
            AppClipPart => "app_clip",
            _ => "text",
        },
    };

    public static string Text(Message message)
    {
        var all = message.Poll is { } poll
            ? string.Join(", ", poll.Options.Select(option => option.Text))
            : string.Join(' ', message.Parts.Select(Text).Where(text => text.Length > 0));
        return Shorten(all);
    }

    /// <summary>The beginning of a text; a character that takes two units is never cut in half.</summary>
    public static string Shorten(string text)
    {
        if (text.Length <= Longest) return text;
        return text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] + "…";
    }

    public static string Text(Part part) => part switch
    {
        TextPart text => text.Value,
        MediaPart media => media.FileName,
        LinkPart link => link.Value,
        AppCardPart card => card.Layout.Caption ?? card.App.Name,
        AppClipPart clip => clip.Title ?? clip.Value,
        _ => "",
    };
}
