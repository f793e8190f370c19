using Chats.Emulator.Snapshots.Sections;
using static Chats.Emulator.Snapshots.Names.RecordNames;

namespace Chats.Emulator.Snapshots.Names;

/// <summary>People who act by themselves.</summary>
internal static class PersonaNames
{
    public static readonly RecordNames[] All =
    [
        Of<PersonaSection>(
            (nameof(PersonaSection.Named), "named"),
            (nameof(PersonaSection.People), "people")),
        Of<PersonaDefinition>(
            (nameof(PersonaDefinition.Name), "name"),
            (nameof(PersonaDefinition.Definition), "definition")),
        Of<PersonaProgress>(
            (nameof(PersonaProgress.Handle), "handle"),
            (nameof(PersonaProgress.Persona), "persona"),
            (nameof(PersonaProgress.Off), "off"),
            (nameof(PersonaProgress.Fired), "fired"),
            (nameof(PersonaProgress.Chats), "chats")),
        Of<PersonaCount>(
            (nameof(PersonaCount.Rule), "rule"),
            (nameof(PersonaCount.Count), "count")),
        Of<PersonaChatSection>(
            (nameof(PersonaChatSection.ChatId), "chat_id"),
            (nameof(PersonaChatSection.Step), "step"),
            (nameof(PersonaChatSection.Acts), "acts"),
            (nameof(PersonaChatSection.IsGuarded), "is_guarded"),
            (nameof(PersonaChatSection.Queue), "queue"),
            (nameof(PersonaChatSection.Chosen), "chosen"),
            (nameof(PersonaChatSection.Fired), "fired"),
            (nameof(PersonaChatSection.MinuteFrom), "minute_from")),
    ];
}
