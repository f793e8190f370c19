using System.Collections.Immutable;

namespace Chats.Emulator.Domain.People;

/// <summary>Name and photo that a person shows to the lines they shared them with.</summary>
internal sealed record SharedCard(string FirstName)
{
    /// <summary>Empty: none.</summary>
    public string LastName { get; init; } = "";

    /// <summary>Where the photo is; null: there is none.</summary>
    public string? MediaUrl { get; init; }

    /// <summary>The own lines it was shared with, in that order.</summary>
    public ImmutableArray<string> SharedWith { get; init; } = [];

    public bool Equals(SharedCard? other) =>
        other is not null && (FirstName, LastName, MediaUrl) == (other.FirstName, other.LastName, other.MediaUrl)
            && SharedWith.SequenceEqual(other.SharedWith);

    public override int GetHashCode() => HashCode.Combine(FirstName, LastName, MediaUrl, SharedWith.Length);
}
