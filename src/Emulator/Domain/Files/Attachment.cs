namespace Chats.Emulator.Domain.Files;

/// <summary>A file known to the account. Its bytes are no part of it: <see cref="Content"/> is a reference that all forks share.</summary>
/// <param name="Id">The id messages refer to.</param>
/// <param name="FileName">The file's name.</param>
/// <param name="ContentType">Its media type.</param>
/// <param name="SizeBytes">Its size.</param>
internal sealed record Attachment(Guid Id, string FileName, string ContentType, long SizeBytes)
{
    /// <summary>The owner of files that all lines of the account may use.</summary>
    public const string WholeAccount = "*";

    /// <summary>How long a signed address is good for: that of an upload, and that of an ephemeral download.</summary>
    public static readonly TimeSpan AddressLife = TimeSpan.FromMinutes(15);

    private static readonly string[] StatusNames = ["pending", "complete", "failed"];

    public AttachmentStatus Status { get; init; } = AttachmentStatus.Complete;

    public DateTimeOffset CreatedAt { get; init; }

    /// <summary>The scope of lines that may use it.</summary>
    public string Owner { get; init; } = WholeAccount;

    /// <summary>The bytes; null when they were invented, for a file that was never uploaded or downloaded.</summary>
    public Blob? Content { get; init; }

    /// <summary>Until when the bytes may be uploaded; null for files that came otherwise.</summary>
    public DateTimeOffset? UploadUntil { get; init; }

    /// <summary>When an ephemeral file vanishes; null: never.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    public string WireStatus => StatusNames[(int)Status];

    public bool IsReady => Status == AttachmentStatus.Complete;

    public bool IsImage => ContentType.StartsWith("image/", StringComparison.Ordinal);

    /// <summary>The permanent download address below the media host, in the vendor's layout.</summary>
    public string Path(string partnerId) => HostedFiles.Path(partnerId, Id, FileName);
}
