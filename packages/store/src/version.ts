/** Version of the program that wrote a migration, a reading or a backup. */
export const programVersion = "0.1.0";
