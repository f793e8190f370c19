using System.Globalization;

namespace Chats.Emulator.Testing;

/// <summary>Ids that are known before the world is made, and easy to recognise: <c>00000000-0000-4000-8000-0000a1000001</c>.</summary>
internal sealed class SequentialIds
{
    private int _next;

    public Guid Next() => Guid.Parse(string.Create(CultureInfo.InvariantCulture, $"00000000-0000-4000-8000-0000a1{++_next:x6}"));
}
