using Chats.Emulator.Domain.Acts;

namespace Chats.Emulator.Scenarios.Model.Acts;

/// <summary>An act while it is read.</summary>
internal sealed class ActSpec
{
    public ActContent? Content { get; set; }

    public TimeSpan? After { get; set; }

    public double? Chance { get; set; }

    public string? As { get; set; }

    public string? To { get; set; }

    public IReadOnlyList<string> With { get; set; } = [];

    public string? Chat { get; set; }

    public string? Message { get; set; }

    public string? SaveAs { get; set; }

    /// <summary>What it is as soon as nothing is wrong with it.</summary>
    public Act ToAct() => new(Content ?? new ReadAct())
    {
        After = After,
        Chance = Chance,
        As = As,
        To = To,
        With = [.. With],
        Chat = Chat,
        Message = Message,
        SaveAs = SaveAs,
    };

    public static ActSpec Of(Act act) => new()
    {
        Content = act.Content,
        After = act.After,
        Chance = act.Chance,
        As = act.As,
        To = act.To,
        With = act.With,
        Chat = act.Chat,
        Message = act.Message,
        SaveAs = act.SaveAs,
    };
}
