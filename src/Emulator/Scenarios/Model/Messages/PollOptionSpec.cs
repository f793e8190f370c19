using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Messages;

internal sealed class PollOptionSpec
{
    public Located<Guid>? Id { get; set; }

    public string Text { get; set; } = "";

    /// <summary>Who added it; null: who sent the poll.</summary>
    public Located<string>? By { get; set; }

    public IReadOnlyList<VoteSpec> Votes { get; set; } = [];
}
