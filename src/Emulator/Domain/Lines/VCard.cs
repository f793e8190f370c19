using System.Collections.Immutable;

namespace Chats.Emulator.Domain.Lines;

/// <summary>A suggested line as an address-book entry that can be downloaded for a while.</summary>
/// <param name="Id">Names it in its address.</param>
/// <param name="Line">The suggested line.</param>
/// <param name="Backups">Other lines that could have been suggested.</param>
internal sealed record VCard(Guid Id, string Line, ImmutableArray<string> Backups)
{
    public const string Prefix = "/vcards/";

    /// <summary>How long the address leads anywhere; the vendor only says that the time is limited.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    public string Path => $"{Prefix}{Id}.vcf";
}
