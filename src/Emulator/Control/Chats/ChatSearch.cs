using Chats.Emulator.Domain.Chats;
using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Control.Chats;

/// <summary>Finds chats by what a person remembers of them: a name, a number, a key, a word of the latest message.</summary>
/// <param name="wanted">The text; whether letters are large or small does not count.</param>
/// <param name="state">The world.</param>
internal sealed class ChatSearch(string wanted, WorldState state)
{
    public bool Matches(Chat chat) => Has(chat.Name) || Has(chat.Key) || chat.Others.Any(Matches) || MatchesLatest(chat);

    private bool Matches(Participant person) => Has(person.Handle) || Has(state.Names.NameOf(person.Handle));

    private bool MatchesLatest(Chat chat) =>
        state.HistoryOf(chat) is { IsEmpty: false } history && state.Messages[history.Latest.Id] is var latest
        && (latest.Parts.Any(part => Has(MessagePreview.Text(part))) || latest.Poll?.Options.Any(option => Has(option.Text)) == true);

    private bool Has(string? text) => text?.Contains(wanted, StringComparison.OrdinalIgnoreCase) == true;
}
