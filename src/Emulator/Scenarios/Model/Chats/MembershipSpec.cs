using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Chats;

/// <summary>A participant who came to a group, or is gone from it.</summary>
internal sealed class MembershipSpec
{
    public Located<string>? Who { get; set; }

    public Located<TimeSpec>? At { get; set; }
}
