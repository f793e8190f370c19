namespace Chats.Emulator.Domain.Vendor;

/// <summary>One operation the vendor documents.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">The path below the version prefix, its parameters in braces.</param>
/// <param name="Name">The operation's name.</param>
internal sealed record VendorOperation(string Method, string Path, string Name)
{
    /// <summary>True for this path as it stands here, and for any path it stands for.</summary>
    public bool Covers(string path)
    {
        var (own, other) = (Path.Split('/'), path.Split('/'));
        return own.Length == other.Length
            && own.Zip(other).All(pair => pair.First == pair.Second || (pair.First.StartsWith('{') && pair.Second.Length > 0));
    }
}
