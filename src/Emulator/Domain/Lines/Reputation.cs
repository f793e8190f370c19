namespace Chats.Emulator.Domain.Lines;

/// <summary>How the vendor rates a line, healthiest first; a line not rated yet is healthy.</summary>
internal enum Reputation
{
    Healthy,
    AtRisk,
    Critical,
}
