using System.Globalization;
using Chats.Emulator.Http.Calls;
using Chats.Emulator.Worlds.Access;
using Chats.Emulator.Worlds.Savepoints;

namespace Chats.Emulator.Http.Requests;

/// <summary>Says which header with which key was expected.</summary>
internal static class KeyHints
{
    private const string Expected = "send the header Authorization: Bearer KEY";

    public static string For(ApiCall call)
    {
        var authorization = call.Context.Request.Headers.Authorization;
        if (call.Token is { } token) return Unknown(token, call.Context.RequestServices.GetRequiredService<WorldRegistry>().Default.Origin);
        if (authorization.Count > 1) return $"{Expected} once";
        if (authorization is not [{ Length: > 0 } header]) return $"{Expected}{OtherHeader(call.Context.Request.Headers)}";
        return header.Trim().Equals("Bearer", StringComparison.OrdinalIgnoreCase)
            ? "nothing follows Bearer: is the variable that holds the key empty?"
            : $"{Expected}: the value must begin with 'Bearer '";
    }

    /// <summary>Why a key opens nothing.</summary>
    public static string Unknown(string token, WorldOrigin boot)
    {
        if (WorldKey.IsMeant(token) && WorldKey.NameIn(token) is null)
        {
            var meant = WorldKey.Nearest(token) is { } nearest ? $"; did you mean '{nearest}'?" : "";
            return $"'{token}' names no world: after world- comes its name, {WorldKey.NameRule}{meant}";
        }

        if (!boot.StrictTokens && WorldKey.NameIn(token) is { } ended)
        {
            return $"the world {ended} has ended, and its key opens it no more; is something of an earlier test still running?";
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"auth.mode of the scenario is strict: it takes its {boot.Tokens.Length} keys under auth.tokens, and world-NAME of worlds "
                + $"that exist");
    }

    private static string OtherHeader(IHeaderDictionary headers)
    {
        var other = headers.Keys.FirstOrDefault(name => name.Equals("X-LINQ-INTEGRATION-TOKEN", StringComparison.OrdinalIgnoreCase)
            || name.Equals("X-API-Key", StringComparison.OrdinalIgnoreCase));
        return other is null ? "" : $", not {other}";
    }
}
