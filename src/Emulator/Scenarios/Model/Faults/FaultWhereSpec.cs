using System.Collections.Immutable;
using Chats.Emulator.Faults;
using Chats.Emulator.Scenarios.Text;

namespace Chats.Emulator.Scenarios.Model.Faults;

internal sealed class FaultWhereSpec
{
    public string? From { get; set; }

    public string? To { get; set; }

    public Located<string>? Chat { get; set; }

    public string? Token { get; set; }

    public ImmutableDictionary<string, string> Headers { get; set; } = new FaultWhere().Headers;

    public string? TextContains { get; set; }
}
