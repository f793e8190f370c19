using Chats.Emulator.Domain.Lines;

namespace Chats.Emulator.Domain.People;

/// <summary>The name and photo a line shows people. One that is not active was asked for and did not come to be.</summary>
internal sealed record ContactCard(string FirstName, bool IsActive)
{
    /// <summary>
    /// The card's own id; null: it was made without one, so that it goes by one of the line's (<see cref="Line.CardId"/>).
    /// </summary>
    public Guid? Id { get; init; }

    public string? LastName { get; init; }

    /// <summary>An absolute URL as the scenario names it, or the path of a re-hosted file.</summary>
    public string? ImageUrl { get; init; }

    /// <summary>Whether it was active until an update failed, so that the same update may be tried again.</summary>
    public bool AwaitsUpdate { get; init; }
}
