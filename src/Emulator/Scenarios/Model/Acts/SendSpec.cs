using Chats.Emulator.Domain.Acts;

namespace Chats.Emulator.Scenarios.Model.Acts;

internal sealed class SendSpec
{
    public SendAct Act { get; set; } = new();

    public bool Removed { get; set; }
}
