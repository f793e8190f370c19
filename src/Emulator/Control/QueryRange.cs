using System.Globalization;

namespace Chats.Emulator.Control;

/// <summary>From where to where a number of a query goes; others are refused, and <c>openapi.json</c> shows it.</summary>
/// <param name="Name">The parameter.</param>
/// <param name="Least">The least number there may be.</param>
/// <param name="Most">The greatest; null: there is none.</param>
internal sealed record QueryRange(string Name, long Least, long? Most)
{
    /// <summary>The number after which a list begins.</summary>
    public static readonly QueryRange Since = new("since", 0, Most: null);

    /// <summary>What is said of another number.</summary>
    public string Refusal => Most is { } most
        ? string.Create(CultureInfo.InvariantCulture, $"'{Name}' is from {Least} to {most}.")
        : string.Create(CultureInfo.InvariantCulture, $"'{Name}' is at least {Least}.");

    public bool Contains(long number) => number >= Least && number <= (Most ?? long.MaxValue);
}
