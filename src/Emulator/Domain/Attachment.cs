namespace Chats.Emulator.Domain;

/// <summary>A file known to the account.</summary>
/// <param name="Ready">False between reserving the id and uploading the bytes.</param>
internal sealed record Attachment(Guid Id, string FileName, string ContentType, long SizeBytes, bool Ready)
{
    public const string CdnHost = "cdn.linqapp.com";

    /// <summary>The permanent download address, in the vendor's layout.</summary>
    public string Url(string partnerId) =>
        $"https://{CdnHost}/attachments/partners/{partnerId}/{Id}/{Uri.EscapeDataString(FileName)}";
}
