using Chats.Emulator.Worlds.State;

namespace Chats.Emulator.Scenarios.Model.World;

internal sealed class AccountSpec
{
    public string PartnerId { get; set; } = WorldSettings.StandardPartnerId;

    public bool Sandbox { get; set; }

    public bool Ephemeral { get; set; }

    public TimeSpan EphemeralWindow { get; set; } = WorldSettings.LongestEphemeralWindow;

    public bool EphemeralAttachments { get; set; }

    public IReadOnlyList<string>? AppClips { get; set; }

    public bool Locations { get; set; } = true;
}
