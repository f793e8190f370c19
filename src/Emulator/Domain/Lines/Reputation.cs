namespace Chats.Emulator.Domain.Lines;

/// <summary>How the vendor rates a line, healthiest first; a line nobody rated yet is healthy.</summary>
internal enum Reputation
{
    Healthy,
    AtRisk,
    Critical,
}
