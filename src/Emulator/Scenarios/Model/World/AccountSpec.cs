using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios.Model.World;

internal sealed class AccountSpec
{
    public string PartnerId { get; set; } = WorldSettings.StandardPartnerId;

    public bool Sandbox { get; set; }

    public bool Ephemeral { get; set; }

    public bool Locations { get; set; } = true;
}
