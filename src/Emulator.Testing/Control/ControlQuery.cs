using System.Globalization;

namespace Chats.Emulator.Testing;

/// <summary>A control path with those query parameters that are set.</summary>
internal sealed record ControlQuery(string Path)
{
    private char Separator => Path.Contains('?', StringComparison.Ordinal) ? '&' : '?';

    public ControlQuery With<T>(string name, T? value)
        where T : struct, IFormattable =>
        With(name, value?.ToString(null, CultureInfo.InvariantCulture));

    public ControlQuery With(string name, string? value) =>
        value is null ? this : new ControlQuery($"{Path}{Separator}{name}={Uri.EscapeDataString(value)}");

    public static implicit operator string(ControlQuery query) => query.Path;
}
