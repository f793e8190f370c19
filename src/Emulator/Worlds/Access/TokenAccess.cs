using Chats.Emulator.Rules;

namespace Chats.Emulator.Worlds.Access;

/// <summary>What became of a bearer token: a grant, or the reason there is none.</summary>
internal sealed record TokenAccess(Grant? Grant, Refusal? Refusal)
{
    public World? World => Grant?.World;
}
