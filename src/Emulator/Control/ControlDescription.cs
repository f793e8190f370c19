using Microsoft.AspNetCore.OpenApi;

namespace Chats.Emulator.Control;

/// <summary>What <c>openapi.json</c> says beyond the operations themselves.</summary>
internal static class ControlDescription
{
    public static void Apply(OpenApiOptions options) => options.AddSchemaTransformer((schema, context, _) =>
    {
        // Files leave as they are; the generator takes bytes for text in base64.
        if (context.JsonTypeInfo.Type == typeof(byte[])) schema.Format = "binary";
        return Task.CompletedTask;
    });
}
