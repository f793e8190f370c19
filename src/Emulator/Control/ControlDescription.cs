using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Chats.Emulator.Control;

/// <summary>What <c>openapi.json</c> says beyond the operations themselves.</summary>
internal static class ControlDescription
{
    public static void Apply(OpenApiOptions options)
    {
        options.AddSchemaTransformer((schema, context, _) =>
        {
            // Files leave as they are; the generator takes bytes for text in base64.
            if (context.JsonTypeInfo.Type == typeof(byte[])) schema.Format = "binary";

            // The generator does not look into converters.
            if (context.JsonTypeInfo.Type == typeof(ChatReference) || context.JsonTypeInfo.Type == typeof(ChatReference?))
            {
                schema.Type = JsonSchemaType.String;
            }

            return Task.CompletedTask;
        });
        options.AddOperationTransformer((operation, context, _) =>
        {
            var ranges = context.Description.ActionDescriptor.EndpointMetadata.OfType<QueryRange>().ToList();
            foreach (var parameter in operation.Parameters ?? [])
            {
                if (parameter.Schema is OpenApiSchema { Type: { } type } schema && type.HasFlag(JsonSchemaType.Integer))
                {
                    DescribeNumber(schema, ranges.Find(range => range.Name == parameter.Name));
                }
            }

            foreach (var (type, content) in (operation.Responses ?? []).Values.SelectMany(
                response => response.Content ?? new Dictionary<string, OpenApiMediaType>()))
            {
                // A report in another form is a text; the generator describes the record it is made of.
                if (type is ReportResult.MarkdownType or ReportResult.XmlType)
                {
                    content.Schema = new OpenApiSchema { Type = JsonSchemaType.String };
                }
            }

            return Task.CompletedTask;
        });
    }

    /// <summary>In JSON a number may also be a text, and the generator takes it that this is so in a path or query.</summary>
    private static void DescribeNumber(OpenApiSchema schema, QueryRange? range)
    {
        schema.Type = JsonSchemaType.Integer;
        schema.Pattern = null;
        schema.Minimum = range?.Least.ToString(CultureInfo.InvariantCulture);
        schema.Maximum = range?.Most?.ToString(CultureInfo.InvariantCulture);
    }
}
