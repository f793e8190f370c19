using Chats.Emulator.Worlds;

namespace Chats.Emulator.Scenarios.Files;

internal sealed class AccountSpec
{
    public string PartnerId { get; set; } = new WorldSettings().PartnerId;

    public bool Sandbox { get; set; }
}
